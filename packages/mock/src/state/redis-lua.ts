// The store's scripts, in Lua. Each gets the keys of one session and runs without interruption. The
// hash `data` has the values by field, an epoch (a random name from the session's start) and the
// count of its commits. The sorted set `changes` says at which count each field last changed; its
// member '' says from which count on it is complete.

/** Changes that a session remembers. A copy that is further behind is read again as a whole. */
const CHANGES_KEPT = 2_000;

const NAMES = "local data, changes, journal, sessions = unpack(KEYS)\n";

/** `now()` is the time in milliseconds by the clock of Redis, which all mocks share. */
const NOW = `
local function now()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end
`;

/** `touch(session, idleMs)` puts off the session's end. */
const TOUCH = `${NOW}
local function touch(session, idle)
  redis.call('ZADD', sessions, now() + idle, session)
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, idle) end
end
`;

/** Returns what a copy of a session lacks. ARGV: session, idleMs, epoch, count. */
export const SYNC = `${NAMES}${TOUCH}
local version = redis.call('HMGET', data, 'epoch', 'count')
if not version[1] then return {} end
touch(ARGV[1], ARGV[2])
local known = tonumber(ARGV[4])
if version[1] == ARGV[3] and tonumber(version[2]) == known then
  return { version[1], version[2], 'same', {} }
end
local floor = redis.call('ZSCORE', changes, '')
if version[1] ~= ARGV[3] or not floor or tonumber(floor) > known then
  return { version[1], version[2], 'all', redis.call('HGETALL', data) }
end
local changed = {}
for _, field in ipairs(redis.call('ZRANGEBYSCORE', changes, '(' .. known, '+inf')) do
  table.insert(changed, field)
  table.insert(changed, redis.call('HGET', data, field) or '')
end
return { version[1], version[2], 'changed', changed }
`;

/**
 * Applies changes, but only to the version that they were made from. ARGV: session, idleMs,
 * expected epoch and count (empty: no data yet), new epoch and count, then fields and values
 * alternating; an empty value deletes.
 */
export const COMMIT = `${NAMES}${TOUCH}
local version = redis.call('HMGET', data, 'epoch', 'count')
if (version[1] or '') ~= ARGV[3] or (version[2] or '') ~= ARGV[4] then return 0 end
local count = ARGV[6]
redis.call('HSET', data, 'epoch', ARGV[5], 'count', count)
for i = 7, #ARGV, 2 do
  if ARGV[i + 1] == '' then redis.call('HDEL', data, ARGV[i])
  else redis.call('HSET', data, ARGV[i], ARGV[i + 1]) end
  redis.call('ZADD', changes, count, ARGV[i])
end
if ARGV[3] == '' then redis.call('ZREMRANGEBYSCORE', sessions, '-inf', now()) end
if ARGV[3] == '' or redis.call('ZCARD', changes) > ${CHANGES_KEPT} then
  redis.call('DEL', changes)
  redis.call('ZADD', changes, count, '')
end
touch(ARGV[1], ARGV[2])
return 1
`;

/** Adds to the journal. ARGV: session, idleMs, entry, entries to keep. */
export const RECORD = `${NAMES}${TOUCH}
redis.call('LPUSH', journal, ARGV[3])
redis.call('LTRIM', journal, 0, ARGV[4] - 1)
touch(ARGV[1], ARGV[2])
`;

/** Reads the journal, newest first. ARGV: session, idleMs. */
export const JOURNAL = `${NAMES}${TOUCH}
if redis.call('EXISTS', data, journal) > 0 then touch(ARGV[1], ARGV[2]) end
return redis.call('LRANGE', journal, 0, -1)
`;

/** Forgets a session. ARGV: session. */
export const FORGET = `${NAMES}
redis.call('DEL', data, changes, journal)
redis.call('ZREM', sessions, ARGV[1])
`;

/** Drops the sessions that have ended and lists the others. */
export const LIST = `${NAMES}${NOW}
redis.call('ZREMRANGEBYSCORE', sessions, '-inf', now())
return redis.call('ZRANGE', sessions, 0, -1)
`;

/** Whether a session has been used and has not ended. ARGV: session. */
export const HAS = `${NAMES}${NOW}
local ends = redis.call('ZSCORE', sessions, ARGV[1])
return ends and tonumber(ends) > now() and 1 or 0
`;
