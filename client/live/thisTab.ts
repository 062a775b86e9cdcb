import { newId } from "./newId.ts";

/** This tab, among a person's many. */
export const thisTab = newId();
