import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Writes a text so that only this installation can read it, and reads it again; nothing comes of one that was written elsewhere or changed. */
export interface Seal {
  seal(text: string): string;
  open(sealed: string): string | null;
}

/** AES-256-GCM under a key of its own, drawn from the installation's secret for one purpose: what is sealed for one opens no other. */
export function sealFor(purpose: string, secret: string): Seal {
  const key = Buffer.from(hkdfSync("sha256", secret, "samvav", purpose, 32));
  return {
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      const inside = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), inside]).toString("base64url");
    },
    open(sealed) {
      try {
        const bytes = Buffer.from(sealed, "base64url");
        const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
      } catch {
        return null;
      }
    },
  };
}

/** The purpose of what is sealed of a provider's secret. */
export const forProviders = "identity providers";
