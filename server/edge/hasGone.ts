/** What a write fails with when the other side went away meanwhile. */
const away = new Set(["EPIPE", "ECONNRESET", "ECANCELED", "ERR_STREAM_PREMATURE_CLOSE", "ERR_STREAM_DESTROYED"]);

/** Whether an error says no more than that whoever was written to has gone: nobody's fault, and nothing to write down. */
export const hasGone = (error: unknown): boolean => away.has((error as { code?: string } | undefined)?.code ?? "");
