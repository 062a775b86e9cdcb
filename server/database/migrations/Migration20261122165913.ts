import { Migration } from '@mikro-orm/migrations';

export class Migration20261122165913 extends Migration {

  override name = 'Migration20261122165913';

  override up(): void | Promise<void> {
    this.addSql(`alter table "agreement_rules" drop constraint "agreement_rules_counts";`);
    this.addSql(`alter table "agreement_rules" add constraint "agreement_rules_counts" check (usual_years between 1 and 20 and follow_ups_per_year between 1 and 12 and steering_least between 0 and steering_most and notice_months between 0 and 36);`);

    this.addSql(`alter table "notice" drop constraint "notice_kind_check";`);
    this.addSql(`alter table "notice" add constraint "notice_kind_check" check ("kind" in ('Call', 'Task', 'MinutesToApprove', 'MinutesToSend', 'SeatVacant', 'TermEnds', 'AgreementToApprove', 'AgreementToDecide', 'FollowUp', 'AgreementToSettle', 'AgreementEnds'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "agreement_rules" drop constraint "agreement_rules_counts";`);
    this.addSql(`alter table "agreement_rules" add constraint "agreement_rules_counts" check (((usual_years >= 1) AND (usual_years <= 20)) AND ((follow_ups_per_year >= 1) AND (follow_ups_per_year <= 12)) AND ((steering_least >= 0) AND (steering_least <= steering_most)) AND ((notice_months >= 0) AND (notice_months <= 36)));`);

    this.addSql(`alter table "agreement_tie" drop constraint "agreement_tie_never_public";`);
    this.addSql(`alter table "agreement_tie" add constraint "agreement_tie_never_public" check (visibility <> 'public'::text);`);

    this.addSql(`alter table "comment" drop constraint "comment_for_parties";`);
    this.addSql(`alter table "comment" add constraint "comment_for_parties" check ("visibility" in ('parties'));`);

    this.addSql(`alter table "criterion_answer" drop constraint "criterion_answer_for_officials";`);
    this.addSql(`alter table "criterion_answer" add constraint "criterion_answer_for_officials" check ("visibility" in ('officials'));`);

    this.addSql(`alter table "notice" drop constraint "notice_kind_check";`);
    this.addSql(`alter table "notice" add constraint "notice_kind_check" check ("kind" in ('Call', 'Task', 'MinutesToApprove', 'MinutesToSend', 'SeatVacant', 'TermEnds', 'AgreementToApprove', 'FollowUp', 'AgreementEnds'));`);
  }

}
