import { createHash } from "node:crypto";

/** The id of a file by where it hangs: the same in every installation. */
export const fileId = (where: string): string =>
  createHash("sha256")
    .update(where)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
