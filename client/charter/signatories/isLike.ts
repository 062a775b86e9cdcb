import type { SignatoryRead } from "../charters.ts";

/** Whether somebody who has joined is called something like what was typed. */
export const isLike = (text: string) => {
  const wanted = text.trim().toLocaleLowerCase();
  return ({ actor }: SignatoryRead) => actor.name.toLocaleLowerCase().includes(wanted);
};
