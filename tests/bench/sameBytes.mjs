import { createServer } from "node:http";

// Answers whatever is asked with as many bytes as it was told: what readers and the wire take of a wait themselves.
const bytes = Buffer.alloc(Number(process.env.BYTES), "a");
createServer((request, response) => {
  request.resume().on("end", () => response.setHeader("content-type", "application/json").end(bytes));
}).listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"));
