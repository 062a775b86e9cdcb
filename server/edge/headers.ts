import type { RequestHandler } from "express";
import helmet from "helmet";

const year = 365 * 24 * 60 * 60;

/** What a page of ours may never ask its reader's device for. */
const noDevices = ["camera", "display-capture", "geolocation", "microphone", "midi", "payment", "serial", "usb", "xr-spatial-tracking"]
  .map((device) => `${device}=()`)
  .join(", ");

/** What every answer says of itself: our pages run our scripts, speak with us alone, and stand in nobody's frame. */
export function headers(publicUrl: string): RequestHandler[] {
  const secure = publicUrl.startsWith("https:");
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          "default-src": ["'self'"],
          "script-src": ["'self'"],
          "script-src-attr": ["'none'"],
          // The one style element that react-aria writes (how touch acts on what can be pressed), by its hash.
          "style-src": ["'self'", "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"],
          "img-src": ["'self'", "data:", "blob:"],
          "font-src": ["'self'", "data:"],
          "connect-src": ["'self'"],
          "object-src": ["'none'"],
          "base-uri": ["'none'"],
          "form-action": ["'self'"],
          "frame-ancestors": ["'none'"],
          ...(secure && { "upgrade-insecure-requests": [] }),
        },
      },
      strictTransportSecurity: secure && { maxAge: year, includeSubDomains: false },
      referrerPolicy: { policy: "same-origin" },
      frameguard: { action: "deny" },
    }),
    (_request, response, next) => {
      response.setHeader("Permissions-Policy", noDevices);
      next();
    },
  ];
}
