import { lazy, Suspense } from "react";

const Columns = lazy(async () => ({ default: (await import("./ColumnChoice.tsx")).ColumnChoice }));

/** Which measures the table has as columns; its code comes with the table, not with the map. */
export const MeasureColumns = () => (
  <Suspense>
    <Columns />
  </Suspense>
);
