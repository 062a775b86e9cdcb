import { Migration } from '@mikro-orm/migrations';

export class Migration20261122165606 extends Migration {

  override name = 'Migration20261122165606';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "see" on "agenda_template";`);

    this.addSql(`drop policy "see" on "meeting_series";`);

    this.addSql(`drop policy "see" on "meeting";`);

    this.addSql(`drop policy "see" on "decision";`);

    this.addSql(`drop policy "see" on "date_poll";`);

    this.addSql(`drop policy "see" on "agenda";`);

    this.addSql(`drop policy "see" on "minutes";`);

    this.addSql(`drop policy "see" on "minutes_note";`);

    this.addSql(`drop policy "see" on "minutes_approval";`);

    this.addSql(`drop policy "see" on "attachment";`);

    this.addSql(`drop policy "see" on "agenda_point";`);

    this.addSql(`drop policy "see" on "room_poll";`);

    this.addSql(`drop policy "see" on "sitting";`);

    this.addSql(`drop policy "see" on "standing_item";`);

    this.addSql(`drop policy "see" on "task";`);

    this.addSql(`drop policy "see" on "date_vote";`);

    this.addSql(`drop policy "see" on "attendance";`);

    this.addSql(`drop policy "see" on "speaker_turn";`);

    this.addSql(`drop policy "see" on "room_vote";`);

    this.addSql(`drop policy "see" on "item_link";`);

    this.addSql(`create policy "see" on "agenda_template" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (agenda_template.council_id is null or exists (select 1 as "inside" from council "whole" where "whole".id = agenda_template.council_id and "whole".hub_id = agenda_template.hub_id)));`);

    this.addSql(`create policy "see" on "meeting_series" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (meeting_series.council_id is null or exists (select 1 as "inside" from council "whole" where "whole".id = meeting_series.council_id and "whole".hub_id = meeting_series.hub_id)));`);

    this.addSql(`create policy "see" on "meeting" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (meeting.council_id is null or exists (select 1 as "inside" from council "whole" where "whole".id = meeting.council_id and "whole".hub_id = meeting.hub_id)));`);

    this.addSql(`create policy "see" on "decision" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (decision.meeting_id is null or exists (select 1 as "inside" from meeting "whole" where "whole".id = decision.meeting_id and "whole".hub_id = decision.hub_id)));`);

    this.addSql(`create policy "see" on "date_poll" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (date_poll.council_id is null or exists (select 1 as "inside" from council "whole" where "whole".id = date_poll.council_id and "whole".hub_id = date_poll.hub_id)));`);

    this.addSql(`create policy "see" on "agenda" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (agenda.meeting_id is null or exists (select 1 as "inside" from meeting "whole" where "whole".id = agenda.meeting_id and "whole".hub_id = agenda.hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);

    this.addSql(`create policy "see" on "minutes" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (minutes.meeting_id is null or exists (select 1 as "inside" from meeting "whole" where "whole".id = minutes.meeting_id and "whole".hub_id = minutes.hub_id)));`);

    this.addSql(`create policy "see" on "minutes_note" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (minutes_note.minutes_id is null or exists (select 1 as "inside" from minutes "whole" where "whole".id = minutes_note.minutes_id and "whole".hub_id = minutes_note.hub_id)));`);

    this.addSql(`create policy "see" on "minutes_approval" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (minutes_approval.minutes_id is null or exists (select 1 as "inside" from minutes "whole" where "whole".id = minutes_approval.minutes_id and "whole".hub_id = minutes_approval.hub_id)));`);

    this.addSql(`create policy "see" on "attachment" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (attachment.meeting_id is null or exists (select 1 as "inside" from meeting "whole" where "whole".id = attachment.meeting_id and "whole".hub_id = attachment.hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);

    this.addSql(`create policy "see" on "agenda_point" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (agenda_point.council_id is null or exists (select 1 as "inside" from council "whole" where "whole".id = agenda_point.council_id and "whole".hub_id = agenda_point.hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);

    this.addSql(`create policy "see" on "room_poll" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (room_poll.meeting_id is null or exists (select 1 as "inside" from meeting "whole" where "whole".id = room_poll.meeting_id and "whole".hub_id = room_poll.hub_id)));`);

    this.addSql(`create policy "see" on "sitting" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (sitting.meeting_id is null or exists (select 1 as "inside" from meeting "whole" where "whole".id = sitting.meeting_id and "whole".hub_id = sitting.hub_id)));`);

    this.addSql(`create policy "see" on "standing_item" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (standing_item.council_id is null or exists (select 1 as "inside" from council "whole" where "whole".id = standing_item.council_id and "whole".hub_id = standing_item.hub_id)));`);

    this.addSql(`create policy "see" on "task" for select using (((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (task.council_id is null or exists (select 1 as "inside" from council "whole" where "whole".id = task.council_id and "whole".hub_id = task.hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on');`);

    this.addSql(`create policy "see" on "date_vote" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (date_vote.poll_id is null or exists (select 1 as "inside" from date_poll "whole" where "whole".id = date_vote.poll_id and "whole".hub_id = date_vote.hub_id)));`);

    this.addSql(`create policy "see" on "attendance" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (attendance.meeting_id is null or exists (select 1 as "inside" from meeting "whole" where "whole".id = attendance.meeting_id and "whole".hub_id = attendance.hub_id)));`);

    this.addSql(`create policy "see" on "speaker_turn" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (speaker_turn.meeting_id is null or exists (select 1 as "inside" from meeting "whole" where "whole".id = speaker_turn.meeting_id and "whole".hub_id = speaker_turn.hub_id)));`);

    this.addSql(`create policy "see" on "room_vote" for select using ((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (room_vote.poll_id is null or exists (select 1 as "inside" from room_poll "whole" where "whole".id = room_vote.poll_id and "whole".hub_id = room_vote.hub_id)));`);

    this.addSql(`create policy "see" on "item_link" for select using ((((visibility = 'public' or (visibility = 'members' and hub_id = any((select nullif(current_setting('app.member_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'officials' and hub_id = any((select nullif(current_setting('app.official_of', true), '')::uuid[] as "nullif")::uuid[])) or (visibility = 'parties' and false)) and (item_link.meeting_id is null or exists (select 1 as "inside" from meeting "whole" where "whole".id = item_link.meeting_id and "whole".hub_id = item_link.hub_id))) or (select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on') and ((select coalesce(nullif(current_setting('app.house', true), ''), 'off') as "coalesce") = 'on' or ((actor_id is null or points_inside('actor', actor_id, hub_id)) and (tie_id is null or points_inside('tie', tie_id, hub_id)) and (introduction_id is null or points_inside('introduction', introduction_id, hub_id)))));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "see" on "agenda";`);

    this.addSql(`drop policy "see" on "agenda_point";`);

    this.addSql(`drop policy "see" on "agenda_template";`);

    this.addSql(`drop policy "see" on "attachment";`);

    this.addSql(`drop policy "see" on "attendance";`);

    this.addSql(`drop policy "see" on "date_poll";`);

    this.addSql(`drop policy "see" on "date_vote";`);

    this.addSql(`drop policy "see" on "decision";`);

    this.addSql(`drop policy "see" on "item_link";`);

    this.addSql(`drop policy "see" on "meeting";`);

    this.addSql(`drop policy "see" on "meeting_series";`);

    this.addSql(`drop policy "see" on "minutes";`);

    this.addSql(`drop policy "see" on "minutes_approval";`);

    this.addSql(`drop policy "see" on "minutes_note";`);

    this.addSql(`drop policy "see" on "room_poll";`);

    this.addSql(`drop policy "see" on "room_vote";`);

    this.addSql(`drop policy "see" on "sitting";`);

    this.addSql(`drop policy "see" on "speaker_turn";`);

    this.addSql(`drop policy "see" on "standing_item";`);

    this.addSql(`drop policy "see" on "task";`);

    this.addSql(`create policy "see" on "agenda" for select using (((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((meeting_id IS NULL) OR points_inside('meeting'::text, meeting_id, hub_id))) OR (( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text)));`);

    this.addSql(`create policy "see" on "agenda_point" for select using (((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((council_id IS NULL) OR points_inside('council'::text, council_id, hub_id))) OR (( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text)));`);

    this.addSql(`create policy "see" on "agenda_template" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((council_id IS NULL) OR points_inside('council'::text, council_id, hub_id))));`);

    this.addSql(`create policy "see" on "attachment" for select using (((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((meeting_id IS NULL) OR points_inside('meeting'::text, meeting_id, hub_id))) OR (( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text)));`);

    this.addSql(`create policy "see" on "attendance" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((meeting_id IS NULL) OR points_inside('meeting'::text, meeting_id, hub_id))));`);

    this.addSql(`create policy "see" on "date_poll" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((council_id IS NULL) OR points_inside('council'::text, council_id, hub_id))));`);

    this.addSql(`create policy "see" on "date_vote" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((poll_id IS NULL) OR points_inside('date_poll'::text, poll_id, hub_id))));`);

    this.addSql(`create policy "see" on "decision" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((meeting_id IS NULL) OR points_inside('meeting'::text, meeting_id, hub_id))));`);

    this.addSql(`create policy "see" on "item_link" for select using ((((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((meeting_id IS NULL) OR points_inside('meeting'::text, meeting_id, hub_id))) OR (( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text)) AND ((( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text) OR (((actor_id IS NULL) OR points_inside('actor'::text, actor_id, hub_id)) AND ((tie_id IS NULL) OR points_inside('tie'::text, tie_id, hub_id)) AND ((introduction_id IS NULL) OR points_inside('introduction'::text, introduction_id, hub_id))))));`);

    this.addSql(`create policy "see" on "meeting" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((council_id IS NULL) OR points_inside('council'::text, council_id, hub_id))));`);

    this.addSql(`create policy "see" on "meeting_series" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((council_id IS NULL) OR points_inside('council'::text, council_id, hub_id))));`);

    this.addSql(`create policy "see" on "minutes" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((meeting_id IS NULL) OR points_inside('meeting'::text, meeting_id, hub_id))));`);

    this.addSql(`create policy "see" on "minutes_approval" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((minutes_id IS NULL) OR points_inside('minutes'::text, minutes_id, hub_id))));`);

    this.addSql(`create policy "see" on "minutes_note" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((minutes_id IS NULL) OR points_inside('minutes'::text, minutes_id, hub_id))));`);

    this.addSql(`create policy "see" on "room_poll" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((meeting_id IS NULL) OR points_inside('meeting'::text, meeting_id, hub_id))));`);

    this.addSql(`create policy "see" on "room_vote" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((poll_id IS NULL) OR points_inside('room_poll'::text, poll_id, hub_id))));`);

    this.addSql(`create policy "see" on "sitting" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((meeting_id IS NULL) OR points_inside('meeting'::text, meeting_id, hub_id))));`);

    this.addSql(`create policy "see" on "speaker_turn" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((meeting_id IS NULL) OR points_inside('meeting'::text, meeting_id, hub_id))));`);

    this.addSql(`create policy "see" on "standing_item" for select using ((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((council_id IS NULL) OR points_inside('council'::text, council_id, hub_id))));`);

    this.addSql(`create policy "see" on "task" for select using (((((visibility = 'public'::text) OR ((visibility = 'members'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.member_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'officials'::text) AND (hub_id = ANY (( SELECT (NULLIF(current_setting('app.official_of'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))) OR ((visibility = 'parties'::text) AND false)) AND ((council_id IS NULL) OR points_inside('council'::text, council_id, hub_id))) OR (( SELECT COALESCE(NULLIF(current_setting('app.house'::text, true), ''::text), 'off'::text) AS "coalesce") = 'on'::text)));`);
  }

}
