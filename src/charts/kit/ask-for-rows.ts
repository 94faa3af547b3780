import { tellLost } from './lost.ts';

/**
 * Ask for a chart's rows and draw them. When they do not come, or cannot be drawn, the still drawing stays: whatever stands around the
 * chart is told so, and may have them asked for again.
 * @param from the chart's element, once there is one
 * @param take throws when the rows cannot be drawn
 */
export async function askForRows<Rows>(
  from: () => Element | undefined,
  load: () => Promise<Rows>,
  take: (rows: Rows) => void,
): Promise<void> {
  try {
    take(await load());
  } catch (error) {
    console.error(error);
    const chart = from();
    if (chart) tellLost(chart, () => askForRows(from, load, take));
  }
}
