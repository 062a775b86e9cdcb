import { useCallback, useEffect, useState } from "react";
import type { WayIn } from "../../schema/people.ts";
import type { Refusal } from "../../schema/refusal.ts";
import { read } from "./signing.ts";

/** One device on which the reader is signed in; `provider` is what the hub's own sign-in is called, where that let them in. */
interface Session {
  id: string;
  isThis: boolean;
  how: WayIn;
  provider: string | null;
  agent: string;
  address: string;
  createdAt: string;
  seenAt: string;
}

/** How the reader signs in, and where they are signed in. */
export interface Security {
  email: string;
  hasPassword: boolean;
  mustTellPassword: boolean;
  /** Why nothing of this may be changed in this session, if it may not. */
  whyNotChange: Refusal | null;
  hasSecondStep: boolean;
  passkeys: { id: string; name: string | null; createdAt: string }[];
  sessions: Session[];
}

/** Reads it, and reads it again after each change; null for who is not signed in. */
export function useSecurity() {
  const [security, setSecurity] = useState<Security | null>();
  const reload = useCallback(async () => {
    const { ok, body } = await read("/security");
    setSecurity(ok ? (body as unknown as Security) : null);
  }, []);
  useEffect(() => void reload(), [reload]);
  return { security, reload };
}
