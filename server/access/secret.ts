import { createHash, randomBytes } from "node:crypto";

/** A secret for a letter: 256 random bits, fit for an address. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** What is kept of a secret: its SHA-256 as hexadecimal. */
export const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");
