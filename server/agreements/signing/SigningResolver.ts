import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { whyNotAuthorise, whyNotNoteSigned, whyNotSign } from "../../../schema/agreements/signing.ts";
import { whyNotSpeakFor } from "../../../schema/agreements.ts";
import { tidyName } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Membership } from "../../hubs/Membership.ts";
import { Person } from "../../people/Person.ts";
import { Day } from "../../scalars.ts";
import { Party } from "../Party.ts";
import { AgreementVersion } from "../text/AgreementVersion.ts";
import { textToChange } from "../text/find.ts";
import { AuthorisedSignatory } from "./AuthorisedSignatory.ts";
import { concludeIfBinding } from "./conclude.ts";
import { Signature } from "./Signature.ts";

@Resolver()
export class SigningResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AuthorisedSignatory, {
    description:
      "Names who is authorised to sign for a party: a member of the hub, or by name whoever signs on paper. For those who speak for the party.",
  })
  async authoriseSignatory(
    @Arg("party", () => ID, { description: "The party." }) id: string,
    @Arg("person", () => ID, { nullable: true, description: "The member." }) personId: string | null,
    @Arg("name", () => String, { nullable: true, description: "The name of whoever has no account; at most 200 characters." })
    name: string | null,
    @Ctx() { em, viewer }: Context,
  ): Promise<AuthorisedSignatory> {
    const party = await em.findOneOrFail(Party, id, { populate: ["agreement", "actor"] });
    const { hub, agreement } = party;
    refuse(whyNotSpeakFor(viewer!, party) ?? whyNotAuthorise({ person: personId ? { id: personId } : null, name }));
    const member = personId ? await em.findOneOrFail(Membership, { person: personId, hub }, { populate: ["person"] }) : null;
    const who = { person: member?.person ?? null, name: member ? null : tidyName(name!) };
    const known = await em.findOne(AuthorisedSignatory, { party }, { populate: ["agreement", "party"] });
    return known ? em.assign(known, who) : em.create(AuthorisedSignatory, { hub, agreement, party, ...who } as AuthorisedSignatory);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementVersion, {
    description:
      "Signs a text for a party, once; with the last party it is in force. For whoever is named as authorised to sign for the party.",
  })
  async signText(
    @Arg("version", () => ID, { description: "The text." }) id: string,
    @Arg("party", () => ID, { description: "The party that it is signed for." }) partyId: string,
    @Arg("digest", () => String, { description: "The digest of what was read." }) seen: string,
    @Arg("hasRead", () => Boolean, { description: "Whether the signatory says that they have read all of it and sign it." })
    hasRead: boolean,
    @Ctx() context: Context,
  ): Promise<AgreementVersion> {
    const { em, viewer, now } = context;
    const { version, party, signed } = await signable(context, id, partyId);
    const authorised = await em.findOne(AuthorisedSignatory, { party });
    refuse(whyNotSign(viewer!, viewer!.id, version, party, authorised ?? undefined, signed, { seen, hasRead }));
    const person = em.getReference(Person, viewer!.id);
    return put(context, version, party, { person, name: viewer!.name, signedAt: now });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementVersion, {
    description: "Notes that a party has signed a text on paper, once; with the last party it is in force. For officials.",
  })
  async noteSignature(
    @Arg("version", () => ID, { description: "The text." }) id: string,
    @Arg("party", () => ID, { description: "The party that signed it." }) partyId: string,
    @Arg("name", () => String, { description: "Who signed for it; at most 200 characters." }) name: string,
    @Arg("signedOn", () => Day, { description: "The day on the paper." }) signedOn: string,
    @Ctx() context: Context,
  ): Promise<AgreementVersion> {
    const { version, party, signed } = await signable(context, id, partyId);
    refuse(whyNotNoteSigned(context.viewer!, version, party, signed, { name, signedOn }, context.today));
    return put(context, version, party, { name: tidyName(name), signedAt: new Date(`${signedOn}T12:00:00Z`), onPaper: true });
  }
}

async function signable(context: Context, id: string, partyId: string) {
  const { em } = context;
  const { version, agreement } = await textToChange(context, id);
  const party = await em.findOneOrFail(Party, { id: partyId, agreement, leftOn: null }, { populate: ["actor", "agreement"] });
  return { version, party, signed: await em.find(Signature, { version }) };
}

async function put(context: Context, version: AgreementVersion, party: Party, by: Partial<Signature>): Promise<AgreementVersion> {
  const { hub, agreement, digest } = version;
  const { side } = party;
  context.em.create(Signature, { hub, agreement, version, party, side, partyName: party.actor.name, digest, ...by } as Signature);
  await concludeIfBinding(context, agreement, version);
  return version;
}
