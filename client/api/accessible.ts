const fields = {
  ".graphiql-query-editor": "Query",
  ".graphiql-editor-tool .graphiql-editor:nth-child(1)": "Variables",
  ".graphiql-editor-tool .graphiql-editor:nth-child(2)": "Headers",
  ".result-window": "Answer",
};

const set = (on: Element | null | undefined, name: string, value: string) => {
  if (on && on.getAttribute(name) !== value) on.setAttribute(name, value);
};

/** Gives the editors the names they lack, lets the keyboard scroll them, and lets a tab be the button that it is. */
function complete() {
  for (const [where, name] of Object.entries(fields)) {
    set(document.querySelector(`${where} textarea`), "aria-label", name);
    set(document.querySelector(`${where} .CodeMirror-scroll`), "tabindex", "0");
  }
  for (const tab of document.querySelectorAll("[role=tablist] > li")) {
    const chosen = tab.getAttribute("aria-selected");
    const button = tab.querySelector(".graphiql-tab-button");
    set(tab, "role", "presentation");
    set(button, "role", "tab");
    if (chosen) set(button, "aria-selected", chosen);
    tab.removeAttribute("aria-selected");
  }
}

/** Completes what GraphiQL draws with what its readers' tools need, whenever it draws something. */
export function keepAccessible(within: Element) {
  new MutationObserver(complete).observe(within, { childList: true, subtree: true, attributes: true, attributeFilter: ["aria-selected"] });
}
