/** What is done at a meeting as it runs: it happened in the room, and nobody undoes it from elsewhere. */
export const liveBeyondUndoing = [
  ...["openSitting", "takeItem", "pauseSitting", "resumeSitting", "chooseFloor", "closeSitting", "beAtMeeting"],
  ...["askForFloor", "leaveFloor", "yieldFloor", "callSpeaker", "putToRoom", "answerRoom", "endRoomPoll"],
];
