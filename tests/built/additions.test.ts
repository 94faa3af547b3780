import { afterAll, beforeAll, describe } from 'vitest';
import { buildAdded, removeAdded } from './additions/added-site.ts';
import { testChart } from './additions/chart-more.ts';
import { testCorrection } from './additions/correction-more.ts';
import { testEvent } from './additions/event-more.ts';
import { testKeepsNothing } from './additions/keeps-nothing.ts';

beforeAll(buildAdded);
afterAll(removeAdded);

describe('a chart that is one folder and one file of words', testChart);
describe('a correction that touches one chart', testCorrection);
describe('one row more in events.csv', testEvent);
describe('a build with SERVICE_WORKER=off', testKeepsNothing);
