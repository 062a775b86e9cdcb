import x from "lucide/dist/esm/icons/x.mjs";
import { useState } from "react";
import { whyNotText } from "../../schema/text.ts";
import { longestComment, type ToldName } from "../../schema/weaving/inquiry.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { DraftField } from "../ui/DraftField.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Tick } from "../ui/Tick.tsx";
import { ReplySteps } from "./ReplySteps.tsx";
import type { Letter } from "./reply.ts";
import type { Replying } from "./useReply.ts";

type Actor = Letter["actors"][number];

/** How many actors there are before it pays to search among them. */
const few = 8;

/** What there is to add once something has been answered: that one wishes for more, a comment, or that it was a slip. */
function Extras({ actor, replying }: { actor: Actor; replying: Replying }) {
  const say = useWords();
  const { more, comment } = replying.of(actor.id);
  const [isWriting, setWriting] = useState(!!comment);
  return (
    <>
      <div className="reply-extras">
        <Tick isSelected={more} onChange={(next) => replying.say(actor.id, { more: next })}>
          {say("inquiries.reply.more")}
        </Tick>
        {!isWriting && (
          <Button weight="quiet" onPress={() => setWriting(true)}>
            {say("inquiries.reply.addComment")}
          </Button>
        )}
        <IconButton icon={x} label={say("inquiries.reply.takeBack", { name: actor.name })} onPress={() => replying.takeBack(actor.id)} />
      </div>
      {isWriting && (
        <DraftField
          lines
          label={say("inquiries.reply.comment")}
          hint={say("inquiries.reply.commentHint")}
          value={comment ?? ""}
          whyNot={(text) => whyNotText(text, longestComment)}
          onSave={(text) => replying.say(actor.id, { comment: text || null })}
        />
      )}
    </>
  );
}

function ActorLine({ actor, replying }: { actor: Actor; replying: Replying }) {
  const say = useWords();
  const { strength } = replying.of(actor.id);
  return (
    <li className="reply-actor">
      <h3>{actor.name}</h3>
      <ReplySteps
        label={say("inquiries.reply.tieTo", { name: actor.name })}
        value={strength as ToldName | null}
        onChange={(told) => replying.say(actor.id, { strength: told })}
      />
      {strength !== null && <Extras actor={actor} replying={replying} />}
    </li>
  );
}

/** The actors that one is asked about, each with the five steps; a search finds one of many. */
export function ReplyActors({ actors, replying }: { actors: readonly Actor[]; replying: Replying }) {
  const say = useWords();
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLocaleLowerCase();
  const found = actors.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <>
      {actors.length > few && <TextField label={say("inquiries.reply.search")} type="search" value={search} onChange={setSearch} />}
      {found.length ? (
        <ul className="reply-actors">
          {found.map((actor) => (
            <ActorLine key={actor.id} actor={actor} replying={replying} />
          ))}
        </ul>
      ) : (
        <p role="status">{say("inquiries.reply.noneLike")}</p>
      )}
    </>
  );
}
