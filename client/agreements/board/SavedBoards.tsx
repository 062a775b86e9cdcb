import bookmark from "lucide/dist/esm/icons/bookmark.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { type FormEvent, useState } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Link, useLocation } from "react-router";
import { whyNotKeepBoard } from "../../../schema/agreements/savedBoards.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { type BoardHub, FORGET, SAVE, type SavedRead } from "./board.ts";
import "./Board.css";

interface Props {
  hub: BoardHub;
  address: string;
  onChange: () => void;
}

const ofHub = ({ id }: BoardHub) => ({ __typename: "Hub", id, lists: {} });

function Keep({ hub, address, onChange }: Props) {
  const say = useWords();
  const { rights } = useMe();
  const { run, problem, isBusy } = useDeed();
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const board = { name: name.trim(), address, isShared };
  const no = name.trim() ? whyNotKeepBoard(rights, hub.id, board, 0) : undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || no) return;
    if (!(await run(() => perform(ofHub(hub), SAVE, { hub: hub.id, board })))) return;
    setName("");
    onChange();
  };
  return (
    <form className="saved-keep" onSubmit={save}>
      <TextField label={say("board.saved.name")} value={name} onChange={setName} whyNot={no} />
      {rights.officialOf.includes(hub.id) && (
        <Tick isSelected={isShared} onChange={setShared}>
          {say("board.saved.share")}
        </Tick>
      )}
      <Refused problem={problem} />
      <Button type="submit" isDisabled={!name.trim() || !!no} isPending={isBusy}>
        {say("board.saved.save")}
      </Button>
    </form>
  );
}

function Saved({ board, hub, isChosen, onChange }: { board: SavedRead; hub: BoardHub; isChosen: boolean; onChange: () => void }) {
  const say = useWords();
  const { rights } = useMe();
  const { run } = useDeed();
  const { pathname } = useLocation();
  const mayForget = board.isOwn || (board.isShared && rights.coordinatorOf.includes(hub.id));
  const forget = async () => {
    if (await run(() => perform(ofHub(hub), FORGET, { id: board.id }))) onChange();
  };
  return (
    <li>
      <Link to={`${pathname}?${board.address}`} aria-current={isChosen ? "true" : undefined}>
        {board.name}
      </Link>
      {board.isShared && <span className="tag">{say("board.saved.shared")}</span>}
      {mayForget && <IconButton icon={trash} label={say("board.saved.remove", { name: board.name })} onPress={forget} />}
    </li>
  );
}

/** Views of the board that were worth a name: each a link; and keeping what is looked at as one. */
export function SavedBoards({ hub, address, onChange }: Props) {
  const say = useWords();
  const boards = hub.savedBoards.edges.map(({ node }) => node);
  return (
    <DialogTrigger>
      <Button icon={bookmark}>{say("board.saved.open")}</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="saved-boards" aria-label={say("board.saved.title")}>
          {boards.length ? (
            <ul>
              {boards.map((board) => (
                <Saved key={board.id} board={board} hub={hub} isChosen={board.address === address} onChange={onChange} />
              ))}
            </ul>
          ) : (
            <p className="board-note">{say("board.saved.none")}</p>
          )}
          <Keep hub={hub} address={address} onChange={onChange} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
