import "reflect-metadata";
import { openOn } from "./world.ts";

// A server in a process of its own, on the database that DATABASE names, to be killed: it says where it listens.
const { address } = await openOn(process.env.DATABASE!);
console.log(`listens ${address}`);
