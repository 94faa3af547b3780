import { expect, test } from 'vitest';
import { readWrk } from '../../servers/read-wrk.ts';

const SAID = `Running 30s test @ http://127.0.0.1:4470/
  2 threads and 200 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     9.07ms   11.31ms 201.50ms   86.46%
    Req/Sec    15.01k     1.74k   21.20k    70.17%
  Latency Distribution
     50%    5.31ms
     75%   12.26ms
     90%   22.67ms
     99%   51.87ms
  896241 requests in 30.05s, 44.93GB read
Requests/sec:  29826.14
Transfer/sec:      1.50GB
`;

test('reads what wrk says', () => {
  expect(readWrk(SAID)).toEqual({ requestsPerSecond: 29_826.14, p99: 51.87, requests: 896_241, errors: 0 });
});

test('in whatever unit', () => {
  expect(readWrk(SAID.replace('51.87ms', '1.20s')).p99).toBe(1_200);
  expect(readWrk(SAID.replace('51.87ms', '870.00us')).p99).toBeCloseTo(0.87);
});

test('counts everything that went wrong', () => {
  const bad = SAID.replace(
    'Requests/sec',
    '  Socket errors: connect 1, read 2, write 0, timeout 4\n  Non-2xx or 3xx responses: 10\nRequests/sec',
  );
  expect(readWrk(bad).errors).toBe(17);
});

test('takes nothing else for a result', () => {
  expect(() => readWrk('unable to connect to 127.0.0.1:1 Connection refused')).toThrow(/unable to connect/);
});
