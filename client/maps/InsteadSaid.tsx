import { Button } from "../ui/Button.tsx";
import type { Instead } from "./lens.ts";
import "./InsteadSaid.css";

/** Says over the picture that it is not the present one, which one it is, and how to come back. */
export const InsteadSaid = ({ caption, back, goBack }: Pick<Instead, "caption" | "back" | "goBack">) => (
  <div className="map-instead">
    <p>{caption}</p>
    <Button onPress={goBack}>{back}</Button>
  </div>
);
