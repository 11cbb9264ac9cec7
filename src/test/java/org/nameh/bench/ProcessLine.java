package org.nameh.bench;

/** What {@code /proc/<pid>/stat} tells of a process: its parent, and the ticks it has used, with those of children that have ended. */
record ProcessLine(long id, long parent, long ticks) {

    /** Reads the line; the name of the process, in brackets, may hold anything. */
    static ProcessLine read(String line) {
        var name = line.lastIndexOf(')');
        var fields = line.substring(name + 2).split(" ");
        var ticks = 0L;
        for (var place = 11; place <= 14; place++) { // utime, stime, cutime, cstime
            ticks += Long.parseLong(fields[place]);
        }
        return new ProcessLine(Long.parseLong(line.substring(0, line.indexOf(' '))), Long.parseLong(fields[1]), ticks);
    }
}
