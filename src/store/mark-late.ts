/** The two halves of a statement that marks days as to be rolled up again; the days come between them. */
export const markLate = 'insert into roll_up_days (day, version, as_of, settled, late, body)';
export const countAsLate = 'on conflict (day) do update set late = roll_up_days.late + 1';
