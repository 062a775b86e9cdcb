import { createServer } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

// Begun before a server that is measured: tells at a port of its own how long its event loop was held up since it was last asked.
if (isMainThread && process.env.LOOP_PORT) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const inMs = (nanoseconds) => nanoseconds / 1e6;
  createServer((_request, response) => {
    response.end(JSON.stringify({ longest: inMs(delay.max), p99: inMs(delay.percentile(99)) }));
    delay.reset();
  })
    .listen(Number(process.env.LOOP_PORT), "127.0.0.1")
    .unref();
}
