package violations.modules.upper;

/** Used by a module that may not. */
public class Upper {

}
