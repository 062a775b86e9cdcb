import { useId } from "react";
import "./Slider.css";

interface Props {
  label: string;
  /** The place says what it is to those who see it. */
  labelUnseen?: boolean;
  value: number;
  min?: number;
  max: number;
  step?: number;
  /** What the value means in words: what a screen reader says instead of the number. */
  said: string;
  /** Whether the words stand beside the label too. */
  saidSeen?: boolean;
  onChange: (value: number) => void;
  isDisabled?: boolean;
}

/** A value on a scale, by pointer, finger or arrow keys; Home and End go to its ends. */
export function Slider({ label, labelUnseen, value, min = 0, max, step = 1, said, saidSeen, onChange, isDisabled }: Props) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id} className={labelUnseen ? "unseen" : "field-label"}>
        {label}
      </label>
      {saidSeen && (
        <output htmlFor={id} className="slider-said">
          {said}
        </output>
      )}
      <input
        id={id}
        type="range"
        {...{ min, max, step, value }}
        disabled={isDisabled}
        aria-valuetext={said}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
