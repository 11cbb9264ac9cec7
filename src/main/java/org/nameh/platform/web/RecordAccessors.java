package org.nameh.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Resolves calls such as {@code #{row.number()}} of the accessor of a component of a public record: what pages ask most. It knows
 * the accessors of each record that it has met, where the resolver of beans looks through all methods of the class each time.
 * Everything else is left to the other resolvers. (Expression Language 5.0; 6.0 has a resolver of its own for records.)
 */
public class RecordAccessors extends ELResolver {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Modifier.isPublic(type.getModifiers()) ? accessors(type) : Map.of();
        }
    };

    private static Map<String, Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] given) {
        if (!(base instanceof Record) || given != null && given.length > 0) {
            return null;
        }
        var accessor = ACCESSORS.get(base.getClass()).get(method.toString());
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, method);
        return value(accessor, base);
    }

    private static Object value(Method accessor, Object of) {
        try {
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException refused) {
            throw new ELException(refused);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // records are never written to
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
