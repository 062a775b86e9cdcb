import download from "lucide/dist/esm/icons/download.mjs";
import printer from "lucide/dist/esm/icons/printer.mjs";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { useLanguage, useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import "./Board.css";

/** All agreements that the reader sees, as a file of the server's or on paper. A form of the browser's own: it takes the file in itself. */
export function TakeBoard({ hub, on }: { hub: string; on: string | null }) {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <DialogTrigger>
      <Button icon={download}>{say("board.take.do")}</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="take-board" aria-label={say("board.take.do")}>
          <form className="take-board-forms" method="post">
            <input type="hidden" name="language" value={language} />
            {on && <input type="hidden" name="on" value={on} />}
            <Button type="submit" formAction={`/api/hubs/${hub}/agreements.xlsx`} icon={download}>
              {say("board.take.xlsx")}
            </Button>
            <Button type="submit" formAction={`/api/hubs/${hub}/agreements.csv`} icon={download}>
              {say("board.take.csv")}
            </Button>
            <Button icon={printer} onPress={() => print()}>
              {say("board.take.print")}
            </Button>
          </form>
          <p className="board-note">{say("board.take.about")}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
