package clinic.backcheck.worklist;

/** Whether the machine's level was right, as seen when a case is closed. */
enum LevelGrade {

	RIGHT, TOO_HIGH, TOO_LOW

}
