import type { z } from "zod";

/** A refusal as Discord words it: an HTTP status and a JSON body with a code. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: { readonly code: number; readonly message: string; readonly errors?: unknown };

  constructor(status: number, code: number, message: string, errors?: unknown) {
    super(message);
    this.status = status;
    this.body = errors === undefined ? { code, message } : { code, message, errors };
  }
}

export const wrongChannelType = () => new Refusal(400, 50024, "Cannot execute action on this channel type");
export const notForText = () => new Refusal(400, 50008, "Cannot send messages in a non-text channel");
export const alreadyCrossposted = () => new Refusal(400, 40033, "This message has already been crossposted");
export const cannotDirectMessage = () => new Refusal(403, 50007, "Cannot send messages to this user");
export const unknownRole = () => new Refusal(404, 10011, "Unknown Role");
export const unauthorized = () => new Refusal(401, 0, "401: Unauthorized");
export const notFound = () => new Refusal(404, 0, "404: Not Found");
export const missingAccess = () => new Refusal(403, 50001, "Missing Access");
export const missingPermissions = () => new Refusal(403, 50013, "Missing Permissions");
export const unknownChannel = () => new Refusal(404, 10003, "Unknown Channel");
export const notOwnMessage = () => new Refusal(403, 50005, "Cannot edit a message authored by another user");
export const noHistoryToReply = () =>
  new Refusal(400, 160002, "Cannot reply without permission to read message history");
export const unknownReference = () =>
  new Refusal(400, 50035, "Invalid Form Body", {
    message_reference: { _errors: [{ code: "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", message: "Unknown message" }] },
  });
export const unknownInteraction = () => new Refusal(404, 10062, "Unknown interaction");
export const unknownMember = () => new Refusal(404, 10007, "Unknown Member");
export const unknownMessage = () => new Refusal(404, 10008, "Unknown Message");
export const unknownWebhook = () => new Refusal(404, 10015, "Unknown Webhook");
export const unknownCommand = () => new Refusal(404, 10063, "Unknown application command");
export const alreadyAcknowledged = () => new Refusal(400, 40060, "Interaction has already been acknowledged.");
export const deadToken = () => new Refusal(401, 50027, "Invalid Webhook Token");
export const tooManyFollowUps = () =>
  new Refusal(400, 40094, "This interaction has reached its maximum number of follow-up messages.");
export const emptyMessage = () => new Refusal(400, 50006, "Cannot send an empty message");
export const tooManyCreates = () =>
  new Refusal(429, 30034, "Max number of daily application command creates has been reached (200)");
export const malformedJson = () => new Refusal(400, 50109, "The request body contains invalid JSON.");

/** Words zod's issues as Discord's "Invalid Form Body", each at its place. */
export function invalidForm(issues: readonly z.core.$ZodIssue[]): Refusal {
  const errors: Record<string, unknown> = {};
  for (const issue of issues) {
    let place = errors;
    for (const key of issue.path) {
      const next = place[String(key)];
      const child: Record<string, unknown> = isRecord(next) ? next : {};
      place[String(key)] = child;
      place = child;
    }
    const before = Array.isArray(place._errors) ? place._errors : [];
    place._errors = [...before, { code: issue.code.toUpperCase(), message: issue.message }];
  }
  return new Refusal(400, 50035, "Invalid Form Body", errors);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Parses a request's body or refuses it the way Discord would. */
export function parseForm<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw invalidForm(parsed.error.issues);
  return parsed.data;
}
