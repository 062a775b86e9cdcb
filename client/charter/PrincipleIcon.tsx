import quality from "lucide/dist/esm/icons/badge-check.mjs";
import openness from "lucide/dist/esm/icons/eye.mjs";
import independence from "lucide/dist/esm/icons/feather.mjs";
import dialogue from "lucide/dist/esm/icons/messages-square.mjs";
import diversity from "lucide/dist/esm/icons/shapes.mjs";
import longTerm from "lucide/dist/esm/icons/trees.mjs";
import type { PrincipleKind } from "../../schema/charter/principles.ts";
import { Icon, type IconNode } from "../ui/Icon.tsx";

const icons: Record<PrincipleKind, IconNode> = {
  Independence: independence,
  Dialogue: dialogue,
  Quality: quality,
  LongTerm: longTerm,
  Openness: openness,
  Diversity: diversity,
};

/** The sign of a principle; its name stands beside it. */
export const PrincipleIcon = ({ kind, size = 28 }: { kind: PrincipleKind; size?: number }) => <Icon of={icons[kind]} size={size} />;
