const two = (number: number): string => String(number).padStart(2, '0');

/** The time of day as a clock on the wall says it: “09:05”. Pure. */
export const timeOfDay = (now: Date): string => `${two(now.getHours())}:${two(now.getMinutes())}`;

/** How long something has taken: “0:07”, “12:30”, “1:02:30”. Pure. @param ms since it began */
export function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${rest}` : `${String(minutes)}:${rest}`;
}
