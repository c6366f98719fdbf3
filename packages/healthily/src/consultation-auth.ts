import { type AuthStrategy, bearerAuth } from "@carespec/core/vendor";
import { ConsultationLostError } from "./consultation-lost-error.ts";
import type { HealthilySessions } from "./sessions.ts";

/**
 * Sends the upgraded token. Once a consultation may be under way, only `startConsultation` leads to
 * a new login: another call would continue in a consultation that is not its own.
 */
export function consultationAuth({ upgraded, unused }: HealthilySessions): AuthStrategy {
  const bearer = bearerAuth(upgraded);
  const isStart = (operationId: string | undefined) => operationId === "startConsultation";
  return {
    ...bearer,
    async value(call) {
      if (isStart(call.operationId)) {
        const value = await bearer.value(call);
        unused.token = undefined;
        return value;
      }
      const { token, last } = await upgraded.look(call);
      if (last && !token && last.token !== unused.token) {
        throw new ConsultationLostError(call);
      }
      return bearer.value(call);
    },
    async refused(value, call, error) {
      const token = value.replace("Bearer ", "");
      if (isStart(call.operationId) || token === unused.token) return upgraded.refuse(token);
      // Another process may have begun the next consultation. The token stays, since only this
      // operation may refuse it.
      if ((await upgraded.look(call, token)).token) return true;
      throw new ConsultationLostError(call, error);
    },
  };
}
