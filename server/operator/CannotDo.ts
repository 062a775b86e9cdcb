/** Why a command of the operator cannot be carried out, in words for whoever gave it: its message is all they are shown. */
export class CannotDo extends Error {}
