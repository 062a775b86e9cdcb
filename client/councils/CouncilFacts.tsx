import { Link } from "react-router";
import { quorumRuleOf, quorumRuleSaid } from "../../schema/councils/quorum.ts";
import { useLanguage, useSentence, useWords } from "../i18n.tsx";
import { Fact } from "../ui/Fact.tsx";
import { Day } from "../ui/When.tsx";
import type { CouncilOnPage } from "./councils.ts";
import { SideMark } from "./SideMark.tsx";
import "../actors/ActorFacts.css";

/** Who decided that there is to be such a council, when, and under which number. */
function Decision({ council: { decidedBy, decidedOn, caseNumber } }: { council: CouncilOnPage }) {
  const say = useWords();
  return (
    <>
      {decidedBy}
      {decidedBy && decidedOn && ", "}
      {decidedOn && <Day on={decidedOn} />}
      {caseNumber && <small className="council-quiet">{say("councils.facts.caseNumber", { number: caseNumber })}</small>}
    </>
  );
}

/** Which support it has, in words and in money. */
function Support({ council: { support, supportSum } }: { council: CouncilOnPage }) {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <>
      {support && <p>{support}</p>}
      {supportSum !== null && <p>{say("councils.facts.sum", { sum: new Intl.NumberFormat(language).format(supportSum) })}</p>}
    </>
  );
}

/** What is known of a council; what is not known takes no room. */
export function CouncilFacts({ council }: { council: CouncilOnPage }) {
  const say = useWords();
  const sentence = useSentence();
  const { hub, about, mandate, convenedFrom, convenedBy, area, themes, parent, meetsPerYear, endedOn } = council;
  const { decidedBy, decidedOn, caseNumber, support, supportSum } = council;
  const groups = council.groups.edges.map(({ node }) => node);
  return (
    <div className="facts">
      {about && <p className="council-about">{about}</p>}
      <dl>
        <Fact name={say("councils.facts.convened")}>
          <span className="council-side">
            <SideMark side={convenedFrom} />
            {convenedBy ? <Link to={`/${hub.slug}/actors/${convenedBy.id}`}>{convenedBy.name}</Link> : say(`councils.side.${convenedFrom}`)}
          </span>
        </Fact>
        <Fact name={say("councils.facts.area")}>{area && <Link to={`/${hub.slug}/councils?area=${area.id}`}>{area.name}</Link>}</Fact>
        <Fact name={say("councils.facts.themes")}>{themes.map(({ name }) => name).join(", ")}</Fact>
        <Fact name={say("councils.facts.mandate")}>{mandate}</Fact>
        <Fact name={say("councils.facts.decision")}>{(decidedBy || decidedOn || caseNumber) && <Decision council={council} />}</Fact>
        <Fact name={say("councils.facts.support")}>{(support || supportSum !== null) && <Support council={council} />}</Fact>
        <Fact name={say("councils.facts.often")}>{meetsPerYear && say("councils.facts.times", { count: meetsPerYear })}</Fact>
        <Fact name={say("councils.quorum.title")}>{sentence(quorumRuleSaid(quorumRuleOf(council)))}</Fact>
        <Fact name={say("councils.facts.parent")}>{parent && <Link to={`/${hub.slug}/councils/${parent.id}`}>{parent.name}</Link>}</Fact>
        <Fact name={say("councils.facts.groups")}>
          {groups.length > 0 && (
            <ul>
              {groups.map(({ id, name }) => (
                <li key={id}>
                  <Link to={`/${hub.slug}/councils/${id}`}>{name}</Link>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={say("councils.facts.ended")}>{endedOn && <Day on={endedOn} />}</Fact>
        <Fact name={say("councils.facts.visibility")}>{say(`hubs.visibility.${council.visibility}`)}</Fact>
      </dl>
    </div>
  );
}
