/** The day that it is for the reader, written as ISO 8601. */
export const today = () => new Date().toLocaleDateString("sv-SE");
