import { useState } from "react";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Section } from "../ui/Page.tsx";
import type { Part } from "./Password.tsx";
import { TurnOff, TurnOn } from "./SecondStepForms.tsx";

/** Whether a code is asked for as second step, and how to turn that on or off. */
export function SecondStep({ security, onChanged }: Part) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const { hasSecondStep, whyNotChange } = security;
  const Form = hasSecondStep ? TurnOff : TurnOn;
  return (
    <Section title={say("people.ways.second")}>
      <div className="way">
        <p>{say(hasSecondStep ? "people.ways.secondOn" : "people.ways.secondOff")}</p>
        <Button onPress={() => setOpen(true)} isDisabled={!!whyNotChange}>
          {say(hasSecondStep ? "people.ways.turnOff" : "people.ways.turnOn")}
        </Button>
      </div>
      {isOpen && <Form security={security} onChanged={onChanged} onClose={() => setOpen(false)} />}
    </Section>
  );
}
