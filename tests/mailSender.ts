import "reflect-metadata";
import { openOrm } from "../server/database/orm.ts";
import { Postman } from "../server/mail/Postman.ts";
import { deliverBySmtp } from "../server/mail/transport.ts";

// A postman in a process of its own, on the database and for the mail server that it is given, until it is killed.
const [servingUrl = "", port = ""] = process.argv.slice(2);
const { deliver } = deliverBySmtp({ url: `smtp://127.0.0.1:${port}`, from: "Samväv <hub@lund.example>" });
await new Postman(await openOrm(servingUrl, 2), servingUrl, deliver).open();
