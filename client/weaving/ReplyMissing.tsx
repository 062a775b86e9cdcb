import x from "lucide/dist/esm/icons/x.mjs";
import { type FormEvent, useState } from "react";
import { tidyName, whyNotName } from "../../schema/text.ts";
import { mostMissing } from "../../schema/weaving/inquiry.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Section } from "../ui/Page.tsx";
import { TextField } from "../ui/TextField.tsx";
import type { Replying } from "./useReply.ts";

/** Names of actors that one misses: they go to whoever weaves the map. */
export function ReplyMissing({ replying: { missing, miss } }: { replying: Replying }) {
  const say = useWords();
  const [name, setName] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || whyNotName(name)) return;
    setName("");
    if (!missing.includes(tidyName(name))) void miss([...missing, tidyName(name)]);
  };
  return (
    <Section title={say("inquiries.reply.missing")}>
      <p className="reply-note">{say("inquiries.reply.missingWhy")}</p>
      {missing.length > 0 && (
        <ul className="reply-missing">
          {missing.map((one) => (
            <li key={one}>
              <span>{one}</span>
              <IconButton
                icon={x}
                label={say("inquiries.reply.removeMissing", { name: one })}
                onPress={() => miss(missing.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ul>
      )}
      {missing.length < mostMissing && (
        <form className="reply-add" onSubmit={add}>
          <TextField
            label={say("inquiries.reply.missingName")}
            value={name}
            onChange={setName}
            whyNot={name.trim() ? whyNotName(name) : undefined}
          />
          <Button type="submit">{say("inquiries.reply.addMissing")}</Button>
        </form>
      )}
    </Section>
  );
}
