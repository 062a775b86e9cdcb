import { AgreementStage } from "../../schema/agreements/stage.ts";
import { BeginDrafting } from "./criteria/BeginDrafting.tsx";
import { Criteria } from "./criteria/Criteria.tsx";
import { MeansPart } from "./means/MeansPart.tsx";
import type { AgreementPart } from "./part.ts";
import { Standing } from "./standing/Standing.tsx";
import { SteeringGroup } from "./steering/SteeringGroup.tsx";

/** How the agreement stands, before anything else. */
export const standingPart: AgreementPart = { name: "standing", First: Standing };

/** The criteria and what the parties answer, and the step that follows. */
export const criteriaPart: AgreementPart = { name: "criteria", leadsAt: AgreementStage.Criteria, Main: Criteria, Next: BeginDrafting };

/** Goals, what each party brings, personal data; and who follows the agreement. */
export const meansPart: AgreementPart = { name: "means", Main: MeansPart, Beside: SteeringGroup };
