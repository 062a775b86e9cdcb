import { Router } from "express";

/** Says whether the process lives (`/health`), and whether it can do its work (`/ready`: database and migrations). */
export function health(isReady: () => Promise<boolean>): Router {
  const router = Router();
  router.get("/health", (_request, response) => {
    response.json({ alive: true, upForSeconds: Math.floor(process.uptime()) });
  });
  router.get("/ready", async (_request, response) => {
    const ready = await isReady().catch(() => false);
    response.status(ready ? 200 : 503).json({ ready });
  });
  return router;
}
