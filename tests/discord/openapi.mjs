/**
 * Runs the tests and holds each request that the bot sent in them, to the servers that stand in for Discord, against
 * Discord's OpenAPI description. Ends with 1 where a request breaks it, where none was seen, or where a test fails.
 *
 * Usage: npm run discord:openapi -- PATH/TO/openapi.json
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** What the description calls formats beyond those of JSON Schema. */
const OWN_FORMATS = { snowflake: /^(?:0|[1-9]\d{0,19})$/, nonce: /^.{0,25}$/su };
/** discord.js says these on every message, edits included, where the description has them for new messages alone. */
const SAID_EVERYWHERE = { tts: false, enforce_nonce: false };
/** A whole number here, a text of digits in Discord's documentation, in its own answers, and in every library. */
const BIT_SET = "default_member_permissions";
const MOST_SHOWN = 20;

/** Every request as the suite's server saw it: method, path without version, body. */
function requestsOfTheSuite() {
  const folder = mkdtempSync(join(tmpdir(), "discord-requests-"));
  const file = join(folder, "requests.jsonl");
  try {
    const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "tests/discord"], {
      env: { ...process.env, DISCORD_REQUESTS_FILE: file },
      stdio: "inherit",
    });
    if (status !== 0) throw new Error("the tests failed, so their requests prove nothing");
    return readFileSync(file, "utf8").trimEnd().split("\n").map(JSON.parse);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Finds the description's path for a request's; one without variable parts goes before one with them. */
function pathFinder(paths) {
  const known = Object.keys(paths)
    .map((template) => ({
      template,
      pattern: new RegExp(`^${template.replace(/[.@]/g, "\\$&").replace(/\{\w+\}/g, "[^/]+")}$`),
      variables: template.split("{").length,
    }))
    .sort((a, b) => a.variables - b.variables);
  return (path) => known.find(({ pattern }) => pattern.test(path))?.template;
}

/** A function that tells what is wrong with one request; nothing where it fits. */
function createCheck(description) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  formats.default(ajv);
  for (const [name, format] of Object.entries(OWN_FORMATS)) ajv.addFormat(name, format);
  ajv.addSchema(description, "discord");
  const find = pathFinder(description.paths);
  const checks = new Map();
  return ({ method, path, body }) => {
    const template = find(path);
    const operation = template && description.paths[template][method.toLowerCase()];
    if (!operation) return { route: `${method} ${path}`, problems: ["the description has no such route"] };
    const route = `${method} ${template}`;
    if (!operation.requestBody) {
      return { route, problems: body === undefined ? [] : ["a body is sent where none is described"] };
    }
    if (body === undefined) {
      return { route, problems: operation.requestBody.required ? ["the body is missing"] : [] };
    }
    if (!checks.has(route)) checks.set(route, ajv.compile(bodySchema(template, method)));
    const validate = checks.get(route);
    if (validate(asDescribed(body))) return { route, problems: [] };
    return { route, problems: validate.errors.map(({ instancePath, message }) => `${instancePath || "/"} ${message}`) };
  };
}

/** A body as the description would have it, after the two differences above. */
function asDescribed(body) {
  if (Array.isArray(body)) return body.map(asDescribed);
  const said = Object.entries(body).filter(([name, value]) => SAID_EVERYWHERE[name] !== value);
  return Object.fromEntries(
    said.map(([name, value]) => [name, name === BIT_SET && /^\d+$/.test(value) ? Number(value) : value]),
  );
}

/** The description lets fields through that it does not know; here such a field is a fault. */
function bodySchema(template, method) {
  const steps = ["paths", template, method.toLowerCase(), "requestBody", "content", "application/json", "schema"];
  const pointer = steps.map((step) => encodeURIComponent(step.replace(/~/g, "~0").replace(/\//g, "~1"))).join("/");
  return template.endsWith("/commands")
    ? { $ref: `discord#/${pointer}` }
    : { $ref: `discord#/${pointer}`, unevaluatedProperties: false };
}

function main([path]) {
  if (!path) {
    console.error("Usage: npm run discord:openapi -- PATH/TO/openapi.json");
    return 2;
  }
  const check = createCheck(JSON.parse(readFileSync(path, "utf8")));
  const seen = new Map();
  const violations = [];
  for (const request of requestsOfTheSuite()) {
    const { route, problems } = check(request);
    seen.set(route, (seen.get(route) ?? 0) + 1);
    if (problems.length > 0) violations.push({ route, problems, body: request.body });
  }
  for (const [route, count] of [...seen].sort()) console.log(`${String(count).padStart(6)}  ${route}`);
  for (const { route, problems, body } of violations.slice(0, MOST_SHOWN)) {
    console.error(`\n${route}\n  ${problems.join("\n  ")}\n  ${JSON.stringify(body)}`);
  }
  const total = [...seen.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total} requests on ${seen.size} routes, ${violations.length} violations`);
  return violations.length > 0 || total === 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
