import { useState } from "react";
import { mostSeats, SeatRole, Side, sides, whyNotSeat } from "../../schema/councils.ts";
import { whyNotText } from "../../schema/text.ts";
import { PickActor } from "../access/PickActor.tsx";
import type { Picked } from "../access/PickOne.tsx";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Tick } from "../ui/Tick.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { ADD_SEATS, type CouncilOnPage, councilRoom, DESCRIBE_SEAT, type PlainSeat } from "./councils.ts";
import { SideMark } from "./SideMark.tsx";

const kinds = ["ordinary", "substitute"] as const;

/** What stands in the fields at first: the seat as it is, or a new ordinary one. */
const begun = (seat: PlainSeat | undefined) => ({
  side: seat?.side ?? (Side.CivilSociety as Side),
  substitute: seat?.substitute ?? false,
  count: "1",
  position: String(seat?.position ?? ""),
  name: seat?.name ?? "",
  appointedBy: seat?.appointedBy ?? "",
  actor: (seat?.actor ?? undefined) as Picked | undefined,
  roles: (seat?.roles ?? []) as readonly SeatRole[],
  paid: seat?.paid ?? false,
});

/** What comes with a seat besides sitting there; a substitute has none of it. */
function Roles({ value, onChange }: { value: readonly SeatRole[]; onChange: (roles: SeatRole[]) => void }) {
  const say = useWords();
  return (
    <fieldset className="field ticks">
      <legend className="field-label">{say("councils.roles")}</legend>
      {Object.values(SeatRole).map((role) => (
        <Tick
          key={role}
          isSelected={value.includes(role)}
          onChange={(has) => onChange(Object.values(SeatRole).filter((one) => (one === role ? has : value.includes(one))))}
        >
          {say(`councils.role.${role}`)}
        </Tick>
      ))}
    </fieldset>
  );
}

/** A seat of a council, new ones alike or one as it is: which side, what sort, who appoints, whom it represents. */
export function SeatForm({ council, seat, onClose }: { council: CouncilOnPage; seat?: PlainSeat; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [form, set] = useState(() => begun(seat));
  const put = (some: Partial<ReturnType<typeof begun>>) => set((before) => ({ ...before, ...some }));
  const { side, substitute, count, position, name, appointedBy, actor, roles, paid } = form;
  const kept = substitute ? [] : [...roles];
  const submit = async () => {
    if (whyNotSeat({ name, appointedBy, substitute, roles: kept })) return;
    const common = { side, substitute, name: name || null, appointedBy: appointedBy || null, actor: actor?.id ?? null, roles: kept, paid };
    const room = councilRoom(council.id);
    const done = await run<unknown>(() =>
      seat
        ? perform(room, DESCRIBE_SEAT, { id: seat.id, seat: { ...common, ...(position && { position: Number(position) }) } })
        : perform(room, ADD_SEATS, { council: council.id, seat: common, count: Number(count) || 1 }),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={seat ? say("councils.seats.change") : say("councils.seats.addNamed", { council: council.name })}
      send={say(seat ? "councils.form.save" : "councils.seat.add")}
      isBusy={isBusy}
      problem={problem}
      onSend={submit}
      onClose={onClose}
    >
      <Radios
        label={say("councils.sideOf")}
        choices={sides.map((id) => ({ id, name: say(`councils.side.${id}`), mark: <SideMark side={id} /> }))}
        value={side}
        onChange={(next) => put({ side: next })}
      />
      <Radios
        label={say("councils.seat.sort")}
        choices={kinds.map((id) => ({ id, name: say(`councils.seat.${id}`) }))}
        value={substitute ? "substitute" : "ordinary"}
        onChange={(next) => put({ substitute: next === "substitute" })}
      />
      {!seat && (
        <TextField
          label={say("councils.seat.count")}
          type="number"
          inputMode="numeric"
          value={count}
          onChange={(next) => put({ count: next })}
          whyNot={Number(count) > mostSeats ? { key: "councils.whyNot.seats", values: { most: mostSeats } } : undefined}
        />
      )}
      <PickActor hub={council.hub.slug} label={say("councils.seat.actor")} value={actor} onChange={(next) => put({ actor: next })} />
      <TextField
        label={say("councils.seat.name")}
        hint={say("councils.seat.nameHint")}
        value={name}
        onChange={(next) => put({ name: next })}
        whyNot={whyNotText(name, 200)}
      />
      <TextField
        label={say("councils.seat.appointedBy")}
        value={appointedBy}
        onChange={(next) => put({ appointedBy: next })}
        whyNot={whyNotText(appointedBy, 200)}
      />
      {!substitute && <Roles value={roles} onChange={(next) => put({ roles: next })} />}
      <Tick isSelected={paid} onChange={(next) => put({ paid: next })}>
        {say("councils.seat.paid")}
      </Tick>
      {seat && (
        <TextField
          label={say("councils.seat.position")}
          hint={substitute ? say("councils.seat.positionHint") : undefined}
          type="number"
          inputMode="numeric"
          value={position}
          onChange={(next) => put({ position: next })}
        />
      )}
    </FormDialog>
  );
}
