/** How far a server's clock is ahead of a device's, in milliseconds; half of the way there and back is counted to the answer. */
export const aheadOf = (server: Date | string, device: number, roundTrip: number): number =>
  new Date(server).getTime() + roundTrip / 2 - device;
