import { Button } from "../ui/Button.tsx";
import type { Instead } from "./lens.ts";
import "./InsteadSaid.css";

/** Says over the picture that it is not the present one, which one it is, and how to come back. */
export const InsteadSaid = ({ caption, note, back, goBack }: Omit<Instead, "actors" | "ties">) => (
  <div className="map-instead">
    <p>
      <strong>{caption}</strong> <small>{note}</small>
    </p>
    <Button onPress={goBack}>{back}</Button>
  </div>
);
