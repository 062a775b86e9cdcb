/** What a reader can ask the pages to look like: as the device does, light, or dark. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const stored = "samvav.theme";

/** The look that the reader has chosen here. */
export const chosenTheme = (): Theme => themes.find((theme) => theme === localStorage.getItem(stored)) ?? "auto";

/** Puts a look on the page, and remembers it. */
export function wear(theme: Theme) {
  localStorage.setItem(stored, theme);
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
