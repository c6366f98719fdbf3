import { ENDINGS_KEPT } from "./limits.ts";

// The store's scripts, in Lua. Each gets the keys of one session and of what all sessions share, and
// runs without interruption. ARGV begins with the session. The hash `data` has the values by field, an epoch (a random name from the session's start) and the
// count of its commits. The sorted set `changes` says at which count each field last changed; its
// member '' says from which count on it is complete.

/** Changes that a session remembers. A copy that is further behind is read again as a whole. */
const CHANGES_KEPT = 2_000;

/** How many of the keys are a session's own; the rest is kept for {@link LONGER} times as long. */
const OWN_KEYS = 5;
const LONGER = 24;

const NAMES =
  "local data, changes, journal, counts, covered, sessions, held, journals, endings, coverage = unpack(KEYS)\n";

/** `now()` is the time in milliseconds by the clock of Redis, which all mocks share. */
const NOW = `
local function now()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end
`;

/**
 * `keyOf(key, session)` is the key of another session. `free(session, bytes)` takes bytes off the
 * sums, `leave(session, ending)` forgets a session and keeps why, `purge()` forgets those that have
 * expired. The hash `held` has the bytes of each session's journal, and of all under ''.
 */
const LEAVE = `${NOW}
local function keyOf(key, session)
  return string.sub(key, 1, #key - #ARGV[1]) .. session
end
local function free(session, bytes)
  redis.call('HINCRBY', held, session, 0 - bytes)
  return redis.call('HINCRBY', held, '', 0 - bytes)
end
local function clear(session)
  free(session, redis.call('HGET', held, session) or 0)
  redis.call('HDEL', held, session)
  redis.call('ZREM', journals, session)
  redis.call('DEL', keyOf(journal, session), keyOf(counts, session))
end
local function leave(session, ending)
  clear(session)
  redis.call('ZREM', sessions, session)
  redis.call('DEL', keyOf(data, session), keyOf(changes, session), keyOf(covered, session))
  if not ending then return end
  redis.call('ZADD', endings, now(), ending .. ' ' .. session)
  redis.call('ZREMRANGEBYRANK', endings, 0, -${ENDINGS_KEPT + 1})
end
local function purge()
  for _, session in ipairs(redis.call('ZRANGEBYSCORE', sessions, '-inf', now())) do
    leave(session, 'expired')
  end
end
`;

/**
 * `begin()` forgets what is left of an expired session, `touch()` puts off the session's end; where
 * it is new, those go that are beyond the limit. ARGV begins with: session, idleMs, sessions to keep.
 */
const TOUCH = `${LEAVE}
local function begin()
  local ends = redis.call('ZSCORE', sessions, ARGV[1])
  if not ends or tonumber(ends) <= now() then leave(ARGV[1]) end
end
local function touch()
  local isNew = redis.call('ZADD', sessions, now() + ARGV[2], ARGV[1])
  for at, key in ipairs(KEYS) do
    redis.call('PEXPIRE', key, ARGV[2] * (at > ${OWN_KEYS} and ${LONGER} or 1))
  end
  if isNew == 0 then return end
  redis.call('ZREM', endings, 'expired ' .. ARGV[1], 'evicted ' .. ARGV[1])
  purge()
  local excess = redis.call('ZCARD', sessions) - ARGV[3]
  if excess <= 0 then return end
  for _, session in ipairs(redis.call('ZRANGE', sessions, 0, excess - 1)) do
    leave(session, 'evicted')
  end
end
`;

/** Returns what a copy of a session lacks. ARGV: …, epoch, count. */
export const SYNC = `${NAMES}${TOUCH}
local version = redis.call('HMGET', data, 'epoch', 'count')
if not version[1] then return {} end
touch()
local known = tonumber(ARGV[5])
if version[1] == ARGV[4] and tonumber(version[2]) == known then
  return { version[1], version[2], 'same', {} }
end
local floor = redis.call('ZSCORE', changes, '')
if version[1] ~= ARGV[4] or not floor or tonumber(floor) > known then
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
 * Applies changes, but only to the version that they were made from. ARGV: …, expected epoch and count
 * (empty: no data yet), new epoch and count, then fields and values alternating; an empty value
 * deletes.
 */
export const COMMIT = `${NAMES}${TOUCH}
begin()
local version = redis.call('HMGET', data, 'epoch', 'count')
if (version[1] or '') ~= ARGV[4] or (version[2] or '') ~= ARGV[5] then return 0 end
local count = ARGV[7]
if ARGV[4] == '' then redis.call('DEL', data) end
redis.call('HSET', data, 'epoch', ARGV[6], 'count', count)
for i = 8, #ARGV, 2 do
  if ARGV[i + 1] == '' then redis.call('HDEL', data, ARGV[i])
  else redis.call('HSET', data, ARGV[i], ARGV[i + 1]) end
  redis.call('ZADD', changes, count, ARGV[i])
end
if ARGV[4] == '' or redis.call('ZCARD', changes) > ${CHANGES_KEPT} then
  redis.call('DEL', changes)
  redis.call('ZADD', changes, count, '')
end
touch()
return 1
`;

/**
 * Counts a request and adds it to the journal. Where all journals hold too much, the oldest entries of
 * the session go whose last request is the oldest. The hashes `covered` of the session and `coverage`
 * of all count what coverage counts; the latter has the counting's name under ''. ARGV: …, entry,
 * entries to keep, bytes to keep, what to count, a name for a new counting, what coverage counts.
 */
export const RECORD = `${NAMES}${TOUCH}
begin()
redis.call('HINCRBY', counts, ARGV[7], 1)
redis.call('HSETNX', coverage, '', ARGV[8])
for i = 9, #ARGV do
  redis.call('HINCRBY', covered, ARGV[i], 1)
  redis.call('HINCRBY', coverage, ARGV[i], 1)
end
redis.call('LPUSH', journal, ARGV[4])
local total = free(ARGV[1], -#ARGV[4])
while redis.call('LLEN', journal) > tonumber(ARGV[5]) do
  total = free(ARGV[1], #redis.call('RPOP', journal))
end
redis.call('ZADD', journals, now(), ARGV[1])
while total > tonumber(ARGV[6]) do
  local oldest = redis.call('ZRANGE', journals, 0, 0)[1]
  if not oldest then break end
  local entry = redis.call('RPOP', keyOf(journal, oldest))
  if entry then total = free(oldest, #entry)
  else
    total = free(oldest, redis.call('HGET', held, oldest) or 0)
    redis.call('ZREM', journals, oldest)
  end
end
touch()
`;

/** Reads the journal, newest first, and the counts. ARGV: …. */
export const JOURNAL = `${NAMES}${TOUCH}
if redis.call('EXISTS', data, journal, counts) > 0 then touch() end
return { redis.call('LRANGE', journal, 0, -1), redis.call('HGETALL', counts) }
`;

/**
 * Reads what coverage has counted: in the session, or in all where it is empty. ARGV: session, a name for
 * a new counting.
 */
export const COVERAGE = `${NAMES}
redis.call('HSETNX', coverage, '', ARGV[2])
local counting = redis.call('HGET', coverage, '')
return { counting, redis.call('HGETALL', ARGV[1] == '' and coverage or covered) }
`;

/** Forgets what coverage has counted, in all sessions. ARGV: an empty session, a name for a new counting. */
export const CLEAR_COVERAGE = `${NAMES}${LEAVE}
for _, session in ipairs(redis.call('ZRANGE', sessions, 0, -1)) do
  redis.call('DEL', keyOf(covered, session))
end
redis.call('DEL', coverage)
redis.call('HSET', coverage, '', ARGV[2])
`;

/** Empties the journal and its counts. ARGV: session. */
export const CLEAR = `${NAMES}${LEAVE}
clear(ARGV[1])
`;

/** Forgets a session. ARGV: session. */
export const FORGET = `${NAMES}${LEAVE}
leave(ARGV[1])
`;

/** Drops the sessions that have ended and lists the others, the one used last first. ARGV: an empty session. */
export const LIST = `${NAMES}${LEAVE}
purge()
return redis.call('ZREVRANGE', sessions, 0, -1)
`;

/** Whether a session has been used and has not ended. ARGV: session. */
export const HAS = `${NAMES}${NOW}
local ends = redis.call('ZSCORE', sessions, ARGV[1])
return ends and tonumber(ends) > now() and 1 or 0
`;

/** Why a session has ended; an empty text if that is not known. ARGV: session. */
export const ENDING = `${NAMES}${LEAVE}
purge()
for _, ending in ipairs({ 'expired', 'evicted' }) do
  if redis.call('ZSCORE', endings, ending .. ' ' .. ARGV[1]) then return ending end
end
return ''
`;

/** How many sessions there are, and how many bytes their journals have. ARGV: an empty session. */
export const USAGE = `${NAMES}${LEAVE}
purge()
return { redis.call('ZCARD', sessions), tonumber(redis.call('HGET', held, '') or 0) }
`;
