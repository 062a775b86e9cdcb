import { Speech } from "./i18n.tsx";

export const App = () => <Speech>…</Speech>;
