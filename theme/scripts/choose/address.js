// What someone chose, as an address that people can read and share: a profile, whom the answers are for, and what differs
// from the profile, as in ?profile=school&for=guest&ai-training=never,with-consent&also=a-service. A need that was taken away
// is empty; `also` has the services that are looked at besides the best known.

import { parametersOf } from "../shared/address-parameters.js";
import { MOST_OTHERS } from "./others.js";

/** More than all needs of all criteria take. */
const LONGEST = 4000;

const PLATFORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * @typedef {object} Known What can be chosen.
 * @property {Record<string, {for: string, needs: Record<string, string[]>}>} profiles
 * @property {string[]} parties The first of them is meant where nothing is said; none where answers are the same for all.
 * @property {Map<string, string[]>} options By criterion: what can be accepted, or be unwanted on a list.
 */

/**
 * What is chosen.
 * @typedef {object} Choice
 * @property {string} profile Empty for none.
 * @property {string} party
 * @property {Map<string, string[]>} needs By criterion.
 * @property {string[]} also
 */

/**
 * What a profile asks; without one, nothing.
 * @param {string} profile
 * @param {Known} known
 * @returns {Choice}
 */
export function startFrom(profile, known) {
  const start = profile && known.profiles[profile];
  return {
    profile,
    party: start ? start.for : known.parties[0] ?? "",
    needs: new Map(start ? Object.entries(start.needs) : []),
    also: [],
  };
}

/**
 * What an address asks for, or null where a part of it makes no sense.
 * @param {string} search
 * @param {Known} known
 */
export function choiceIn(search, known) {
  const values = parametersOf(search, LONGEST);
  if (!values)
    return null;
  const profile = values.get("profile") ?? "";
  if (values.has("profile") && !Object.hasOwn(known.profiles, profile))
    return null;
  const choice = startFrom(profile, known);
  if (values.has("for") && !known.parties.includes(values.get("for") ?? ""))
    return null;
  choice.party = values.get("for") ?? choice.party;
  choice.also = values.get("also")?.split(",") ?? [];
  if (choice.also.length > MOST_OTHERS || !choice.also.every((id, index) => PLATFORM.test(id) && choice.also.indexOf(id) === index))
    return null;
  for (const [criterion, value] of values) {
    if (["profile", "for", "also"].includes(criterion))
      continue;
    const ids = value === "" ? [] : value.split(",");
    if (!ids.every((id, index) => known.options.get(criterion)?.includes(id) && ids.indexOf(id) === index) || !known.options.has(criterion))
      return null;
    if (ids.length > 0)
      choice.needs.set(criterion, ids);
    else
      choice.needs.delete(criterion);
  }
  return choice;
}

/**
 * The part of the address behind the path, the same for the same choice; empty for the view without one.
 * @param {Choice} choice
 * @param {Known} known
 */
export function searchFor(choice, known) {
  const start = startFrom(choice.profile, known);
  const parameters = [];
  if (choice.profile)
    parameters.push(`profile=${choice.profile}`);
  if (choice.party !== start.party)
    parameters.push(`for=${choice.party}`);
  for (const [criterion, options] of known.options) {
    const [before, now] = [start.needs, choice.needs].map(needs => options.filter(id => needs.get(criterion)?.includes(id)).join(","));
    if (before !== now)
      parameters.push(`${criterion}=${now}`);
  }
  if (choice.also.length > 0)
    parameters.push(`also=${choice.also.join()}`);
  return parameters.length > 0 ? `?${parameters.join("&")}` : "";
}
