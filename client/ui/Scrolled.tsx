import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";

interface Props {
  label: string;
  className: string;
  /** The frame itself, for whoever scrolls it. */
  frame?: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** A frame that what is too wide or high for it scrolls in, also by keyboard: a stop on the way only while there is more than it shows. */
export function Scrolled({ label, className, frame: given, children }: Props) {
  const own = useRef<HTMLElement>(null);
  const frame = given ?? own;
  const [hasMore, setMore] = useState(false);
  useEffect(() => {
    const element = frame.current!;
    const look = () => setMore(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
    const sizes = new ResizeObserver(look);
    for (const one of [element, ...element.children]) sizes.observe(one);
    return () => sizes.disconnect();
  }, [frame]);
  return (
    <section className={className} ref={frame} tabIndex={hasMore ? 0 : undefined} aria-label={label}>
      {children}
    </section>
  );
}
