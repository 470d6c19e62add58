package ua.vidhuk.files.control;

import ua.vidhuk.files.entity.FileName;
import ua.vidhuk.files.entity.FileType;

/** A file that may be kept, without what nobody asked for. */
@SuppressWarnings("ArrayRecordComponent") // handed from one class to the next and compared by nobody
record ExaminedFile(FileName name, FileType type, byte[] content) {}
