import { answerer, type Question } from "../../schema/weaving/answer.ts";

const answer = answerer();

addEventListener("message", ({ data }: MessageEvent<Question>) => postMessage(answer(data)));
