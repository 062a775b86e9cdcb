/** Why the server cannot start, in one sentence for whoever started it: its message is all they are shown. */
export class CannotStart extends Error {}
